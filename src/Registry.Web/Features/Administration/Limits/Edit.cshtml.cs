using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Limits;

/// <summary>Another number, source or first day for a limit of the law.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : EditPage<LegalLimit, LimitInput>(db, text)
{
    protected override (string Field, LocalizedString Says)? Taken => ("Input.ValidFrom", Words["There is a row of this limit from this day on. Change that one."]);

    protected override LimitInput InputOf(LegalLimit record) => LimitInput.Of(record);

    protected override void Change(LegalLimit record) => Input.ApplyTo(record);
}
