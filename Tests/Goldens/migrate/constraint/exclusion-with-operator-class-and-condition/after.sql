create table nets (id integer primary key, net inet, live boolean, constraint apart exclude using gist (net inet_ops with &&) where (live) deferrable initially deferred);
