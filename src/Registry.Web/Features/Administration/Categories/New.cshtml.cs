using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Categories;

/// <summary>One more category of members, at the end of the list.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class NewModel(RegistryDbContext db, IStringLocalizer<Text> text) : NewPage<MemberCategory, CategoryInput>(db, text)
{
    protected override (string Field, LocalizedString Says)? Taken => ("Input.Name", Words["There is a category of this name already."]);

    protected override async Task<MemberCategory> MakeAsync(CancellationToken cancellation) =>
        new(Input.Name, Input.NameEn, 1 + (await Db.MemberCategories.MaxAsync(category => (int?)category.Order, cancellation) ?? 0));
}
