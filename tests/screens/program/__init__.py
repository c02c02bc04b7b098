"""Tests of the view Program."""
