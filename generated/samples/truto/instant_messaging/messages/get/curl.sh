# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/messages.yaml

curl --globoff -X GET 'https://api.truto.one/unified/instant-messaging/messages/23423523?integrated_account_id=62f44730-dd91-461e-bd6a-aedd9e0ad79d&truto_response_format=unified&truto_exclude_fields[]=id&truto_exclude_fields[]=name&remote_query[foo]=bar' \
  -H "Authorization: Bearer ${TRUTO_API_TOKEN}"
