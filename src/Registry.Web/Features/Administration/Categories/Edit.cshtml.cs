using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Categories;

/// <summary>Another name for a category, or an end to offering it; who has it keeps it.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : EditPage<MemberCategory, CategoryInput>(db, text)
{
    protected override (string Field, LocalizedString Says)? Taken => ("Input.Name", Words["There is a category of this name already."]);

    protected override CategoryInput InputOf(MemberCategory record) => CategoryInput.Of(record);

    protected override void Change(MemberCategory record) => Input.ApplyTo(record);
}
