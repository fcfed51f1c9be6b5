# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: servers/spec/ships.yaml

import os

from harbour_sdk import Harbour

harbour = Harbour(api_key=os.environ["HARBOUR_API_KEY"], tenant="tenant")

result = harbour.ships.get("id")
print(result)
