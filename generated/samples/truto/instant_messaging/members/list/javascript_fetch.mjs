// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/members.yaml

const params = new URLSearchParams([
  ['integrated_account_id', '62f44730-dd91-461e-bd6a-aedd9e0ad79d'],
  ['truto_response_format', 'unified'],
  ['truto_exclude_fields[]', 'id'],
  ['truto_exclude_fields[]', 'name'],
  ['remote_query[foo]', 'bar'],
]);

const response = await fetch(`https://api.truto.one/unified/instant-messaging/members?${params}`, {
  method: 'GET',
  headers: {
    'Authorization': `Bearer ${process.env.TRUTO_API_TOKEN}`,
  },
});
const data = await response.json();
console.log(data);
