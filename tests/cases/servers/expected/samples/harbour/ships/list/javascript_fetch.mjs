// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: servers/spec/ships.yaml

const response = await fetch('https://tenant.harbour.example/v2/ships', {
  method: 'GET',
  headers: {
    'Authorization': process.env.HARBOUR_API_KEY,
  },
});
const data = await response.json();
console.log(data);
