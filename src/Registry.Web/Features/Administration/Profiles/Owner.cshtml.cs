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

/// <summary>An organisation's own form of papers.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class OwnerModel(RegistryDbContext db, Reader reader, PaperPress press, IStringLocalizer<Text> text) : ProfilePage(db, reader, press, text)
{
    [FromRoute]
    public int OwnerId { get; set; }

    protected override (PaperProfileKind? Kind, int? OwnerId) Whose => (null, OwnerId);
}
