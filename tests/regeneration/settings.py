"""How long a machine goes on: examples, and steps of each."""

from __future__ import annotations

from hypothesis import HealthCheck, settings


def bounded(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
