-- postgresql: 15
create table orders (id integer primary key);
create subscription shop connection 'host=db.example dbname=shop' publication orders with (connect = false, enabled = false, slot_name = none, binary = true, streaming = true, synchronous_commit = local, disable_on_error = true);
