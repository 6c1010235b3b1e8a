create table anchors (depth integer, constraint deep check (depth > 0), constraint wide check (depth > 2));
create table buoys (name text, constraint deep check (depth > 0)) inherits (anchors);
create table canals (name text) inherits (anchors);
