# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/channels.yaml

import os

import requests

url = "https://api.truto.one/unified/instant-messaging/channels/join"
headers = {
    "Authorization": "Bearer " + os.environ["TRUTO_API_TOKEN"],
    "Content-Type": "application/json",
}
params = {
    "integrated_account_id": "62f44730-dd91-461e-bd6a-aedd9e0ad79d",
    "truto_response_format": "unified",
    "truto_exclude_fields[]": ["id", "name"],
    "remote_query[foo]": "bar"
}
payload = {
    "channel": {"id": "id"},
    "remote_data": {"key": "value"}
}

response = requests.post(url, headers=headers, params=params, json=payload)
print(response.json())
