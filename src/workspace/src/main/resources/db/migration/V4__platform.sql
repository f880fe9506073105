-- Work that the nodes over one database share out among themselves.

-- A lock is held until it expires; its holder renews it in time.
CREATE TABLE ws_lock (
    name    VARCHAR(255) PRIMARY KEY,
    owner   VARCHAR(100) NOT NULL,
    expires BIGINT       NOT NULL
);

-- When a scheduled job last ran anywhere.
CREATE TABLE ws_job (
    job_id   VARCHAR(255) PRIMARY KEY,
    last_run BIGINT       NOT NULL
);
