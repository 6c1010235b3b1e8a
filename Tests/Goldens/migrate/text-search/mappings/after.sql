create text search configuration words (copy = english);
alter text search configuration words alter mapping for word with simple;
comment on text search configuration words is 'English';
