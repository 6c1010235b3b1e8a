create text search dictionary turned (template = simple, stopwords = english, accept = true);
create text search dictionary new (template = simple, stopwords = english, accept = false);
