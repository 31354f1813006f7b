using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Accounts;
using Registry.Domain;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Members;
using Registry.Domain.Partners;

namespace Registry.Data.Configurations;

internal sealed class GuestConfiguration : IEntityTypeConfiguration<Guest>
{
    public void Configure(EntityTypeBuilder<Guest> builder)
    {
        builder.Property(guest => guest.Name).HasMaxLength(Guest.NameLength);
        builder.Property(guest => guest.NameOwn).HasMaxLength(Guest.NameLength);
        builder.Property(guest => guest.FormVi).HasMaxLength(Guest.FormLength);
        builder.Property(guest => guest.FormEn).HasMaxLength(Guest.FormLength);
        foreach (var line in new[] { nameof(Guest.SalutationVi), nameof(Guest.SalutationEn), nameof(Guest.OfficeVi), nameof(Guest.OfficeEn), nameof(Guest.OrganisationVi), nameof(Guest.OrganisationEn) })
            builder.Property(line).HasMaxLength(Guest.LineLength);
        builder.Property(guest => guest.Email).HasMaxLength(Person.EmailLength);
        builder.Property(guest => guest.InvitedAs).HasMaxLength(Person.EmailLength);
        builder.Property(guest => guest.Phone).HasMaxLength(Guest.PhoneLength);
        builder.Property(guest => guest.Language).HasMaxLength(4);
        builder.Property(guest => guest.Group).HasMaxLength(Guest.GroupLength);
        builder.Property(guest => guest.Table).HasMaxLength(Guest.TableLength);
        builder.Property(guest => guest.IdentityKey).HasMaxLength(Guest.IdentityLength);
        builder.Property(guest => guest.SearchName).HasMaxLength(2 * Guest.NameLength + 3 * Guest.LineLength + 4);
        builder.Property(guest => guest.SortName).HasMaxLength(SortText.LengthFor(Guest.NameLength));
        builder.Ignore(guest => guest.Heads);
        builder.HasOne(guest => guest.Commemoration).WithMany().HasForeignKey(guest => guest.CommemorationId);
        builder.HasOne(guest => guest.Person).WithMany().HasForeignKey(guest => guest.PersonId);
        builder.HasOne(guest => guest.Contact).WithMany().HasForeignKey(guest => guest.ContactId);
        builder.HasOne<Office>().WithMany().HasForeignKey(guest => guest.OfficeId);
        builder.HasMany(guest => guest.Answers).WithOne().HasForeignKey(answer => answer.GuestId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(guest => guest.Arrivals).WithOne().HasForeignKey(arrival => arrival.GuestId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany<GuestMessage>().WithOne().HasForeignKey(message => message.GuestId).OnDelete(DeleteBehavior.Cascade);
        // once on a list: a second click finds the first one
        builder.HasIndex(guest => new { guest.CommemorationId, guest.IdentityKey }).IsUnique();
        builder.HasIndex(guest => new { guest.CommemorationId, guest.Precedence, guest.SortName });
        builder.HasIndex(guest => guest.IdentityKey);
        builder.HasIndex(guest => guest.InvitedAs);
    }
}

internal sealed class GuestAnswerConfiguration : IEntityTypeConfiguration<GuestAnswer>
{
    public void Configure(EntityTypeBuilder<GuestAnswer> builder)
    {
        builder.Property(answer => answer.ByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(answer => answer.Note).HasMaxLength(GuestAnswer.NoteLength);
        builder.Property(answer => answer.Key).HasMaxLength(GuestAnswer.KeyLength);
        builder.HasIndex(answer => answer.Key).IsUnique();
    }
}

internal sealed class ArrivalConfiguration : IEntityTypeConfiguration<Arrival>
{
    public void Configure(EntityTypeBuilder<Arrival> builder)
    {
        builder.Property(arrival => arrival.ByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.HasIndex(arrival => arrival.Key).IsUnique();
    }
}

internal sealed class GuestMessageConfiguration : IEntityTypeConfiguration<GuestMessage>
{
    public void Configure(EntityTypeBuilder<GuestMessage> builder)
    {
        builder.Property(message => message.Key).HasMaxLength(GuestMessage.KeyLength);
        builder.Property(message => message.ByName).HasMaxLength(RegistryUser.DisplayNameLength);
        // what went out once does not go out again
        builder.HasIndex(message => message.Key).IsUnique();
    }
}

internal sealed class GuestLinkConfiguration : IEntityTypeConfiguration<GuestLink>
{
    public void Configure(EntityTypeBuilder<GuestLink> builder)
    {
        builder.Property(link => link.Hash).HasMaxLength(GuestLink.HashLength);
        builder.HasOne(link => link.Guest).WithMany().HasForeignKey(link => link.GuestId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(link => link.Hash).IsUnique();
    }
}

internal sealed class GuestNeedsConfiguration : IEntityTypeConfiguration<GuestNeeds>
{
    public void Configure(EntityTypeBuilder<GuestNeeds> builder)
    {
        builder.Property(needs => needs.Diet).HasMaxLength(Domain.Commemorations.Guests.GuestNeeds.SealedLength);
        builder.Property(needs => needs.Access).HasMaxLength(Domain.Commemorations.Guests.GuestNeeds.SealedLength);
        builder.HasOne(needs => needs.Guest).WithMany().HasForeignKey(needs => needs.GuestId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(needs => needs.GuestId).IsUnique();
    }
}

internal sealed class StrangeAnswerConfiguration : IEntityTypeConfiguration<StrangeAnswer>
{
    public void Configure(EntityTypeBuilder<StrangeAnswer> builder)
    {
        builder.Property(answer => answer.Sender).HasMaxLength(StrangeAnswer.AddressLength);
        builder.Property(answer => answer.Attendee).HasMaxLength(StrangeAnswer.AddressLength);
        builder.Property(answer => answer.Subject).HasMaxLength(StrangeAnswer.TextLength);
        builder.Property(answer => answer.Key).HasMaxLength(GuestAnswer.KeyLength);
        builder.Property(answer => answer.DecidedBy).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.HasOne(answer => answer.Commemoration).WithMany().HasForeignKey(answer => answer.CommemorationId);
        builder.HasOne<Guest>().WithMany().HasForeignKey(answer => answer.GuestId);
        builder.HasIndex(answer => answer.Key).IsUnique();
        builder.HasIndex(answer => answer.DecidedAt);
    }
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        foreach (var text in new[] { nameof(Invitation.TextVi), nameof(Invitation.TextEn), nameof(Invitation.ThanksVi), nameof(Invitation.ThanksEn) })
            builder.Property(text).HasMaxLength(Invitation.TextLength);
        foreach (var line in new[] { nameof(Invitation.Signer), nameof(Invitation.SignerTitle), nameof(Invitation.SignerTitleEn), nameof(Invitation.ChairVi), nameof(Invitation.ChairEn), nameof(Invitation.DressVi), nameof(Invitation.DressEn), nameof(Invitation.AskAt) })
            builder.Property(line).HasMaxLength(Invitation.LineLength);
        builder.Property(invitation => invitation.RemindDaysText).HasMaxLength(Invitation.DaysLength);
        builder.Property(invitation => invitation.PartnerZone).HasMaxLength(Invitation.ZoneLength);
        builder.Ignore(invitation => invitation.RemindDays);
        builder.HasOne(invitation => invitation.Commemoration).WithMany().HasForeignKey(invitation => invitation.CommemorationId);
        builder.HasOne(invitation => invitation.Paper).WithMany().HasForeignKey(invitation => invitation.PaperId);
        builder.HasIndex(invitation => invitation.CommemorationId).IsUnique();
    }
}

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.Property(item => item.TitleVi).HasMaxLength(AgendaItem.TitleLength);
        builder.Property(item => item.TitleEn).HasMaxLength(AgendaItem.TitleLength);
        builder.Property(item => item.SpeakerVi).HasMaxLength(AgendaItem.SpeakerLength);
        builder.Property(item => item.SpeakerEn).HasMaxLength(AgendaItem.SpeakerLength);
        builder.HasOne(item => item.Commemoration).WithMany().HasForeignKey(item => item.CommemorationId);
    }
}

internal sealed class PickupConfiguration : IEntityTypeConfiguration<Pickup>
{
    public void Configure(EntityTypeBuilder<Pickup> builder)
    {
        foreach (var line in new[] { nameof(Pickup.Whom), nameof(Pickup.Place), nameof(Pickup.Escort), nameof(Pickup.Vehicle) })
            builder.Property(line).HasMaxLength(Pickup.LineLength);
        builder.Property(pickup => pickup.EscortPhone).HasMaxLength(Guest.PhoneLength);
        builder.HasOne(pickup => pickup.Commemoration).WithMany().HasForeignKey(pickup => pickup.CommemorationId);
    }
}
