CREATE TABLE "guest_keys" (
	"program" text NOT NULL,
	"key_hash" text NOT NULL,
	"guest_id" text NOT NULL,
	"proved_at" timestamp with time zone,
	CONSTRAINT "guest_keys_program_key_hash_pk" PRIMARY KEY("program","key_hash")
);
--> statement-breakpoint
CREATE TABLE "guests" (
	"program" text NOT NULL,
	"id" text NOT NULL,
	"address_hash" text NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"owner_id" text NOT NULL,
	"proved_at" timestamp with time zone,
	"proof_hash" text NOT NULL,
	"proof_until" timestamp with time zone NOT NULL,
	"proof_key_hash" text,
	CONSTRAINT "guests_program_id_pk" PRIMARY KEY("program","id"),
	CONSTRAINT "guests_by_proof" UNIQUE("program","proof_hash")
);
--> statement-breakpoint
CREATE TABLE "tries" (
	"program" text NOT NULL,
	"who" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "tries_program_who_pk" PRIMARY KEY("program","who")
);
--> statement-breakpoint
CREATE INDEX "guest_keys_by_guest" ON "guest_keys" USING btree ("program","guest_id");--> statement-breakpoint
CREATE INDEX "guests_by_address" ON "guests" USING btree ("program","address_hash");--> statement-breakpoint
CREATE INDEX "guests_by_owner" ON "guests" USING btree ("program","owner_id");--> statement-breakpoint
CREATE INDEX "tries_by_age" ON "tries" USING btree ("program","since");