using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members;

/// <summary>A person died: every membership ends.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class DeathModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PersonChangePage(db, reader, time, text)
{
    [BindProperty]
    public DeathInput Input { get; set; } = new();

    protected override bool IsSo => Person.DeceasedOn is { } known && known == Input.On;

    protected override void Show()
    {
    }

    /// <summary>Ends every membership, also those kept by others: a person dies once.</summary>
    protected override async Task ChangeAsync(CancellationToken cancellation)
    {
        if (Input.On > Today)
            throw new RuleException("Person.DiesInTheFuture", nameof(Input.On));

        Person.Die(Input.On!.Value);
        var gone = Input.On.Value.AddDays(1);
        foreach (var membership in await Db.Memberships.Where(one => one.PersonId == Person.Id && one.To == null).ToListAsync(cancellation))
            membership.End(membership.From > gone ? membership.From.Value : gone, LeavingReason.Deceased);
    }

    public sealed class DeathInput
    {
        [Display(Name = "Day of death"), Required]
        public DateOnly? On { get; set; }
    }
}
