// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: servers/spec/ships.yaml

import Harbour from 'harbour-sdk';

const harbour = new Harbour({
  apiKey: process.env['HARBOUR_API_KEY'],
  tenant: 'tenant',
});

for await (const item of harbour.ships.papers()) {
  console.log(item);
}
