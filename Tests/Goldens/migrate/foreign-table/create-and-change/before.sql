create foreign data wrapper nowhere;
create server far foreign data wrapper nowhere;
create foreign table kept (id integer options (name 'i'), note text) server far
  options (remote 'kept', old 'x=y');
create foreign table gone (id integer) server far;
