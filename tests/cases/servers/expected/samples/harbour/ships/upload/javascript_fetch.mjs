// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: servers/spec/ships.yaml

const body = {
  "key": "value"
};

const response = await fetch('https://uploads.harbour.example/v2/ships/id/papers', {
  method: 'POST',
  headers: {
    'Authorization': process.env.HARBOUR_API_KEY,
    'Content-Type': 'application/json',
  },
  body: JSON.stringify(body),
});
const data = await response.json();
console.log(data);
