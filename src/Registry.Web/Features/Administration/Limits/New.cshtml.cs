using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Limits;

/// <summary>A limit of the law as it stands from a day on.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class NewModel(RegistryDbContext db, IStringLocalizer<Text> text) : NewPage<LegalLimit, LimitInput>(db, text)
{
    [BindProperty, Display(Name = "Limit"), Required(ErrorMessage = "Choose the limit.")]
    public LimitName? Name { get; set; }

    protected override (string Field, LocalizedString Says)? Taken => ("Input.ValidFrom", Words["There is a row of this limit from this day on. Change that one."]);

    protected override async Task<LegalLimit> MakeAsync(CancellationToken cancellation)
    {
        // what it counts and on which side things are in order stays the same for all rows of a limit
        var like = await Db.LegalLimits.AsNoTracking().FirstAsync(limit => limit.Name == Name, cancellation);
        return new(Name!.Value, like.Unit, like.Bound, Input.Value!.Value, Input.Divisor ?? like.Divisor, Input.ValidFrom, Input.Source!, Input.NeedsCheck, Input.Note);
    }
}
