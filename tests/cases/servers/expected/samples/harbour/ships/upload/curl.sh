# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: servers/spec/ships.yaml

curl --globoff -X POST 'https://uploads.harbour.example/v2/ships/id/papers' \
  -H "Authorization: ${HARBOUR_API_KEY}" \
  -H 'Content-Type: application/json' \
  -d '{
  "key": "value"
}'
