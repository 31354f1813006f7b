using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Registry.Data.Accounts;
using Registry.Data.Files;
using Registry.Domain;
using Registry.Domain.Agreements;
using Registry.Domain.Places;

namespace Registry.Data.Configurations;

internal sealed class AgreementConfiguration : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.Ignore(agreement => agreement.LastStep);
        builder.Property(agreement => agreement.TitleVi).HasMaxLength(Agreement.TitleLength);
        builder.Property(agreement => agreement.TitleEn).HasMaxLength(Agreement.TitleLength);
        builder.Property(agreement => agreement.TitleOwn).HasMaxLength(Agreement.TitleLength);
        builder.Property(agreement => agreement.Fields).HasMaxLength(Agreement.FieldsLength);
        builder.Property(agreement => agreement.LanguagesText).HasMaxLength(Agreement.LanguagesLength);
        builder.Property(agreement => agreement.Place).HasMaxLength(Agreement.PlaceLength);
        builder.Property(agreement => agreement.Note).HasMaxLength(Agreement.TextLength);
        builder.Property(agreement => agreement.Source).HasMaxLength(Agreement.TextLength);
        builder.Property(agreement => agreement.SearchName).HasMaxLength((3 * Agreement.TitleLength) + 2);
        builder.Property(agreement => agreement.SortName).HasMaxLength(SortText.LengthFor(Agreement.TitleLength));
        builder.HasOne(agreement => agreement.Owner).WithMany().HasForeignKey(agreement => agreement.OwnerId);
        builder.HasMany(agreement => agreement.Parties).WithOne().HasForeignKey(party => party.AgreementId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(agreement => agreement.Steps).WithOne().HasForeignKey(step => step.AgreementId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(agreement => agreement.Duties).WithOne(duty => duty.Agreement).HasForeignKey(duty => duty.AgreementId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(agreement => agreement.SearchName);
        builder.HasIndex(agreement => agreement.EndsOn);
    }
}

internal sealed class AgreementPartyConfiguration : IEntityTypeConfiguration<AgreementParty>
{
    public void Configure(EntityTypeBuilder<AgreementParty> builder)
    {
        builder.Property(party => party.Name).HasMaxLength(AgreementParty.NameLength);
        builder.Property(party => party.NameEn).HasMaxLength(AgreementParty.NameLength);
        builder.Property(party => party.Heir).HasMaxLength(AgreementParty.NameLength);
        builder.Property(party => party.UnitId).HasMaxLength(AdministrativeUnit.IdLength);
        builder.Property(party => party.Signer).HasMaxLength(AgreementParty.SignerLength);
        builder.Property(party => party.SignerTitle).HasMaxLength(AgreementParty.SignerLength);
        builder.HasOne(party => party.Partner).WithMany().HasForeignKey(party => party.PartnerId);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(party => party.UnitId);
    }
}

internal sealed class AgreementStepConfiguration : IEntityTypeConfiguration<AgreementStep>
{
    public void Configure(EntityTypeBuilder<AgreementStep> builder)
    {
        builder.Property(step => step.Paper).HasMaxLength(AgreementStep.PaperLength);
        builder.Property(step => step.Note).HasMaxLength(AgreementStep.NoteLength);
        builder.Property(step => step.ByName).HasMaxLength(RegistryUser.DisplayNameLength);
        builder.Property(step => step.TitleBefore).HasMaxLength(Agreement.TitleLength);
    }
}

internal sealed class AgreementDutyConfiguration : IEntityTypeConfiguration<AgreementDuty>
{
    public void Configure(EntityTypeBuilder<AgreementDuty> builder)
    {
        builder.Property(duty => duty.Title).HasMaxLength(AgreementDuty.TitleLength);
        builder.Property(duty => duty.Evidence).HasMaxLength(AgreementDuty.EvidenceLength);
        builder.HasIndex(duty => duty.DueOn);
    }
}

internal sealed class AgreementFileConfiguration : IEntityTypeConfiguration<AgreementFile>
{
    public void Configure(EntityTypeBuilder<AgreementFile> builder)
    {
        builder.Property(file => file.Name).HasMaxLength(AgreementFile.NameLength);
        builder.Property(file => file.Language).HasMaxLength(AgreementFile.LanguageLength);
        builder.HasOne<Agreement>().WithMany().HasForeignKey(file => file.AgreementId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(file => file.FileId);
    }
}
