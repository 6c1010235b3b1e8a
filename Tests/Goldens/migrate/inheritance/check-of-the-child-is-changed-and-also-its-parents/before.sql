create table anchors (depth integer);
create table buoys (name text, constraint deep check (depth > 1)) inherits (anchors);
create table canals (name text, constraint wide check (depth > 2) no inherit) inherits (anchors);
