"""Who wants no motion sees none."""

from __future__ import annotations

from .reader import Reader

MOVING = """() => [...document.querySelectorAll("*")].flatMap((element) =>
    ["", "::before", "::after"].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const { transitionDuration, animationDuration, scrollBehavior } = style;
        const isMoving = scrollBehavior === "smooth"
            || `${transitionDuration}, ${animationDuration}`.split(", ")
                .some((one) => parseFloat(one) > 0);
        return isMoving ? [`${element.tagName}.${element.className}${pseudo}`] : [];
    }))"""


def test_nothing_moves_for_who_wants_none(reader: Reader) -> None:
    page = reader.open(reduced_motion="reduce")
    page.keyboard.press("/")
    page.keyboard.type("messages")
    assert page.evaluate(MOVING) == []
    assert page.evaluate("document.getAnimations().length") == 0
