"""What points at what should go: one module or folder a stage; no stage knows another."""
