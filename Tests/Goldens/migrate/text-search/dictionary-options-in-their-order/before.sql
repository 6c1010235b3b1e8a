create text search dictionary turned (template = simple, accept = true);
