// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/channels.yaml

import Truto from '@truto/truto-ts-sdk';

const truto = new Truto({
  token: process.env['TRUTO_API_TOKEN'],
});

const result = await truto.unifiedApi.get(
  'instant-messaging',
  'channels',
  '23423523',
  {
    integrated_account_id: '62f44730-dd91-461e-bd6a-aedd9e0ad79d',
    truto_response_format: 'unified',
    truto_exclude_fields: ['id', 'name'],
    remote_query: { foo: 'bar' }
  }
);
console.log(result);
