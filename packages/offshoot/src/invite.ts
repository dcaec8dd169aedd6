export { defineInvite, InviteCard, mountInvite } from "@offshoot/ui/invite";
