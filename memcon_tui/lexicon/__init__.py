"""Words as data: what a reader of records of conversation knows before he reads one."""
