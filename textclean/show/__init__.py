"""How a cleaning looks, in terminals and notebooks; never what it is."""
