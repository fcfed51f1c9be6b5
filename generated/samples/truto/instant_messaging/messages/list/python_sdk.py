# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/messages.yaml

import os

from truto_python_sdk import Truto

truto = Truto(token=os.environ["TRUTO_API_TOKEN"])

for item in truto.instant_messaging.messages.list(
    created_at={"gt": "2026-11-01T00:00:00Z"},
    integrated_account_id="62f44730-dd91-461e-bd6a-aedd9e0ad79d",
    truto_response_format="unified",
    truto_exclude_fields=["id", "name"],
    remote_query={"foo": "bar"}
):
    print(item)
