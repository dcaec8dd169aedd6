CREATE TABLE "advocates" (
	"program" text NOT NULL,
	"id" text NOT NULL,
	"code" text NOT NULL,
	"name" text,
	"proved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "advocates_program_id_pk" PRIMARY KEY("program","id")
);
--> statement-breakpoint
CREATE TABLE "codes" (
	"program" text NOT NULL,
	"code" text NOT NULL,
	"advocate_id" text NOT NULL,
	"bound_at" timestamp with time zone NOT NULL,
	CONSTRAINT "codes_program_code_pk" PRIMARY KEY("program","code")
);
--> statement-breakpoint
CREATE TABLE "conversions" (
	"program" text NOT NULL,
	"order_id" text NOT NULL,
	"status" text NOT NULL,
	"value_amount" bigint,
	"refunded_amount" bigint,
	"currency" text,
	"made_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"available_at" timestamp with time zone,
	"promised" jsonb,
	"hold_ms" bigint NOT NULL,
	CONSTRAINT "conversions_program_order_id_pk" PRIMARY KEY("program","order_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"position" bigserial PRIMARY KEY NOT NULL,
	"program" text NOT NULL,
	"visitor" text NOT NULL,
	"id" text NOT NULL,
	"type" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"code" text,
	"order_id" text,
	"advocate_id" text,
	"friend_id" text,
	"body" jsonb NOT NULL,
	CONSTRAINT "events_once" UNIQUE("program","visitor","id")
);
--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"program" text NOT NULL,
	"order_id" text NOT NULL,
	"code" text NOT NULL,
	"movement" text NOT NULL,
	"reason" text,
	"amount" bigint NOT NULL,
	"currency" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"program" text NOT NULL,
	"message_id" text NOT NULL,
	"order_id" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"code" text,
	"visitor" text,
	"body" jsonb NOT NULL,
	CONSTRAINT "reports_program_message_id_pk" PRIMARY KEY("program","message_id")
);
--> statement-breakpoint
CREATE TABLE "rewards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"program" text NOT NULL,
	"order_id" text NOT NULL,
	"code" text NOT NULL,
	"standing" text NOT NULL,
	"reason" text,
	CONSTRAINT "rewards_once" UNIQUE("program","order_id","code")
);
--> statement-breakpoint
CREATE INDEX "codes_by_advocate" ON "codes" USING btree ("program","advocate_id");--> statement-breakpoint
CREATE INDEX "events_by_code" ON "events" USING btree ("program","code","type");--> statement-breakpoint
CREATE INDEX "events_by_order" ON "events" USING btree ("program","order_id") WHERE "events"."order_id" is not null;--> statement-breakpoint
CREATE INDEX "events_by_advocate" ON "events" USING btree ("program","visitor","advocate_id") WHERE "events"."advocate_id" is not null;--> statement-breakpoint
CREATE INDEX "ledger_entries_by_code" ON "ledger_entries" USING btree ("program","code");--> statement-breakpoint
CREATE INDEX "ledger_entries_by_order" ON "ledger_entries" USING btree ("program","order_id");--> statement-breakpoint
CREATE INDEX "reports_by_order" ON "reports" USING btree ("program","order_id");--> statement-breakpoint
CREATE INDEX "reports_by_code" ON "reports" USING btree ("program","code");--> statement-breakpoint
CREATE INDEX "reports_by_visitor" ON "reports" USING btree ("program","visitor");--> statement-breakpoint
CREATE INDEX "rewards_by_code" ON "rewards" USING btree ("program","code");