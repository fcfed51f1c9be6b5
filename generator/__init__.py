"""sdkpress: from the YAML description of an API to SDKs that people are glad to vendor."""

__version__ = "0.1.0"
