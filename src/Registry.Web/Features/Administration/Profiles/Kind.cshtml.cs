using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Papers;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Profiles;

/// <summary>The form of papers of every body of a kind that has none of its own.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class KindModel(RegistryDbContext db, Reader reader, PaperPress press, IStringLocalizer<Text> text) : ProfilePage(db, reader, press, text)
{
    [FromRoute]
    public PaperProfileKind Kind { get; set; }

    protected override (PaperProfileKind? Kind, int? OwnerId) Whose => (Enum.IsDefined(Kind) ? Kind : null, null);
}
