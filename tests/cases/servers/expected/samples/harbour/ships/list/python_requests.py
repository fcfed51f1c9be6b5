# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: servers/spec/ships.yaml

import os

import requests

url = "https://tenant.harbour.example/v2/ships"
headers = {
    "Authorization": os.environ["HARBOUR_API_KEY"],
}

response = requests.get(url, headers=headers)
print(response.json())
