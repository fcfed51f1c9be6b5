"""An operation -> the one request that its samples show, in no language.

`example` chooses the parameters and the values, `general` finds the operation that can make the
same request, `wire` writes the request as HTTP has it. How a client is called is said by the target
that prints the client: `Target.samples`.
"""
