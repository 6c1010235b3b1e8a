create foreign data wrapper w; create server s type 'b' foreign data wrapper w; create user mapping for public server s options (password 'p');
