"""What several outlets tell: quotations they share, words they change, days and numbers they differ on."""
