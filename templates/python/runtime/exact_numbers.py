# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Numbers of plain data that a float cannot hold, for where a decimal is wanted."""

from decimal import Decimal

import msgspec


class ExactNumber(float):
    """A float that knows the number which it stands for."""

    exact: Decimal


def exact_number(text: str) -> float:
    """What a decoder makes of a number with a fraction."""
    value, exact = float(text), Decimal(text)
    if Decimal(repr(value)) == exact:
        return value
    number = ExactNumber(value)
    number.exact = exact
    return number


exactly = msgspec.json.Decoder(float_hook=exact_number)
