create table sales (region text, amount numeric);
