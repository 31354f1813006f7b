using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Accounts;
using Registry.Data.Files;
using Registry.Domain.Papers;

namespace Registry.Data.Configurations;

internal sealed class OutgoingPaperConfiguration : IEntityTypeConfiguration<OutgoingPaper>
{
    public void Configure(EntityTypeBuilder<OutgoingPaper> builder)
    {
        builder.Property(paper => paper.Symbol).HasMaxLength(PaperNumber.SymbolLength);
        builder.Property(paper => paper.Type).HasMaxLength(OutgoingPaper.TypeLength);
        builder.Property(paper => paper.Summary).HasMaxLength(OutgoingPaper.SummaryLength);
        builder.Property(paper => paper.Signer).HasMaxLength(OutgoingPaper.SignerLength);
        builder.Property(paper => paper.VoidReason).HasMaxLength(OutgoingPaper.ReasonLength);
        builder.Property(paper => paper.GivenByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(paper => paper.IssuedByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(paper => paper.PdfHash).HasMaxLength(StoredFile.HashLength).IsUnicode(false);
        builder.Property(paper => paper.WordHash).HasMaxLength(StoredFile.HashLength).IsUnicode(false);
        builder.HasOne(paper => paper.Owner).WithMany().HasForeignKey(paper => paper.OwnerId);
        builder.HasOne(paper => paper.Programme).WithMany().HasForeignKey(paper => paper.ProgrammeId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(paper => paper.PdfId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(paper => paper.WordId);
        // the same number is never given twice, even by two people at once
        builder.HasIndex(paper => new { paper.OwnerId, paper.Symbol, paper.Year, paper.Value }).IsUnique();
    }
}

internal sealed class PaperProfileConfiguration : IEntityTypeConfiguration<PaperProfile>
{
    public void Configure(EntityTypeBuilder<PaperProfile> builder)
    {
        builder.Property(profile => profile.Key).HasMaxLength(PaperProfile.KeyLength).IsUnicode(false);
        builder.Property(profile => profile.Superior).HasMaxLength(PaperProfile.NameLength);
        builder.Property(profile => profile.Place).HasMaxLength(PaperProfile.PlaceLength);
        builder.Property(profile => profile.Code).HasMaxLength(PaperProfile.CodeLength);
        builder.Property(profile => profile.OnBehalfOf).HasMaxLength(PaperProfile.PostLength);
        builder.Property(profile => profile.HeadPost).HasMaxLength(PaperProfile.PostLength);
        builder.Property(profile => profile.Recipients).HasMaxLength(PaperProfile.RecipientsLength);
        // one column, so that the journal tells the whole of it before and after
        builder.Property(profile => profile.Layout).HasConversion(layout => layout.ToString(), text => PaperLayout.Parse(text)).HasMaxLength(PaperLayout.Length);
        builder.HasOne(profile => profile.Owner).WithMany().HasForeignKey(profile => profile.OwnerId);
        builder.HasIndex(profile => profile.Key).IsUnique();
    }
}

internal sealed class SigningDelegationConfiguration : IEntityTypeConfiguration<SigningDelegation>
{
    public void Configure(EntityTypeBuilder<SigningDelegation> builder)
    {
        builder.Property(one => one.Principal).HasMaxLength(SigningDelegation.PostLength);
        builder.Property(one => one.SignerName).HasMaxLength(SigningDelegation.NameLength);
        builder.Property(one => one.SignerPost).HasMaxLength(SigningDelegation.PostLength);
        builder.Property(one => one.LegalPaper).HasMaxLength(SigningDelegation.PaperLength);
        builder.Property(one => one.UserId).HasMaxLength(450);
        builder.HasOne(one => one.Owner).WithMany().HasForeignKey(one => one.OwnerId);
        builder.HasOne<RegistryUser>().WithMany().HasForeignKey(one => one.UserId);
        builder.HasIndex(one => new { one.OwnerId, one.From });
    }
}
