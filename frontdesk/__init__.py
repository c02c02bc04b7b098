"""The front desk of an intensive outpatient program: who is here, where, and who has gone."""

__version__ = "0.1.0"
