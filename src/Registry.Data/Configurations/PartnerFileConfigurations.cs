using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Domain.Associations;
using Registry.Domain.Partners;
using Registry.Domain.Places;

namespace Registry.Data.Configurations;

internal sealed class TieConfiguration : IEntityTypeConfiguration<Tie>
{
    public void Configure(EntityTypeBuilder<Tie> builder)
    {
        builder.Property(tie => tie.HolderName).HasMaxLength(Tie.NameLength);
        builder.Property(tie => tie.UnitId).HasMaxLength(AdministrativeUnit.IdLength);
        builder.Property(tie => tie.Paper).HasMaxLength(Tie.PaperLength);
        builder.Property(tie => tie.Note).HasMaxLength(Tie.NoteLength);
        builder.HasOne(tie => tie.Partner).WithMany(partner => partner.Ties).HasForeignKey(tie => tie.PartnerId);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(tie => tie.UnitId);
        builder.HasOne<Association>().WithMany().HasForeignKey(tie => tie.AssociationId);
    }
}

internal sealed class ChannelConfiguration : IEntityTypeConfiguration<Channel>
{
    public void Configure(EntityTypeBuilder<Channel> builder)
    {
        builder.Property(channel => channel.Value).HasMaxLength(Channel.ValueLength);
        builder.Property(channel => channel.Note).HasMaxLength(Channel.NoteLength);
        builder.HasOne<Partner>().WithMany().HasForeignKey(channel => channel.PartnerId);
        builder.HasIndex(channel => new { channel.PartnerId, channel.Kind, channel.Value }).IsUnique();
    }
}

internal sealed class PartnerEventConfiguration : IEntityTypeConfiguration<PartnerEvent>
{
    public void Configure(EntityTypeBuilder<PartnerEvent> builder)
    {
        builder.Property(one => one.Title).HasMaxLength(PartnerEvent.TitleLength);
        builder.Property(one => one.Text).HasMaxLength(PartnerEvent.TextLength);
        builder.Property(one => one.Place).HasMaxLength(PartnerEvent.PlaceLength);
        builder.Property(one => one.Currency).HasMaxLength(PartnerEvent.CurrencyLength);
        builder.HasOne(one => one.Partner).WithMany().HasForeignKey(one => one.PartnerId);
        // the same thing entered by two clicks stands once
        builder.HasIndex(one => new { one.PartnerId, one.On, one.Kind, one.Title }).IsUnique();
    }
}

internal sealed class LicenceConfiguration : IEntityTypeConfiguration<Licence>
{
    public void Configure(EntityTypeBuilder<Licence> builder)
    {
        builder.Property(licence => licence.Number).HasMaxLength(Licence.NumberLength);
        builder.Property(licence => licence.Areas).HasMaxLength(Licence.TextLength);
        builder.Property(licence => licence.Fields).HasMaxLength(Licence.TextLength);
        builder.Property(licence => licence.Representative).HasMaxLength(Licence.TextLength);
        builder.Property(licence => licence.Note).HasMaxLength(Licence.TextLength);
        builder.HasOne(licence => licence.Partner).WithMany(partner => partner.Licences).HasForeignKey(licence => licence.PartnerId);
        builder.HasIndex(licence => new { licence.PartnerId, licence.Kind, licence.Number }).IsUnique();
        builder.HasIndex(licence => licence.ExpiresOn);
    }
}
