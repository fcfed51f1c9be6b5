# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/attachments.yaml

import os

import requests

url = "https://api.truto.one/unified/instant-messaging/attachments"
headers = {
    "Authorization": "Bearer " + os.environ["TRUTO_API_TOKEN"],
}
params = {
    "integrated_account_id": "62f44730-dd91-461e-bd6a-aedd9e0ad79d",
    "truto_response_format": "unified",
    "truto_exclude_fields[]": ["id", "name"],
    "remote_query[foo]": "bar"
}

response = requests.get(url, headers=headers, params=params)
print(response.json())
