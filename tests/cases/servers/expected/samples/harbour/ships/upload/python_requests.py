# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: servers/spec/ships.yaml

import os

import requests

url = "https://uploads.harbour.example/v2/ships/id/papers"
headers = {
    "Authorization": os.environ["HARBOUR_API_KEY"],
    "Content-Type": "application/json",
}
payload = {"key": "value"}

response = requests.post(url, headers=headers, json=payload)
print(response.json())
