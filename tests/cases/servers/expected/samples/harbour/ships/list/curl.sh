# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: servers/spec/ships.yaml

curl --globoff -X GET 'https://tenant.harbour.example/v2/ships' \
  -H "Authorization: ${HARBOUR_API_KEY}"
