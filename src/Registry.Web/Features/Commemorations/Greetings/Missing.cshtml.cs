using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Security;
using Registry.Web.Time;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Greetings;

/// <summary>Who was greeted the year before and not yet in this one.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class MissingModel(GreetingOutlook outlook, Reader reader, TimeProvider time) : PageModel
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    [FromQuery(Name = "page")]
    public int? Part { get; set; }

    public int Year { get; private set; }

    public Paging Paging { get; private set; } = Paging.Of(1, 0);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool MayPlan => reader.May(Ability.Plan);

    public async Task OnGetAsync(int? year, CancellationToken cancellation)
    {
        Year = Math.Clamp(year ?? time.Today().Year, FirstYear, LastYear);
        var missing = outlook.NotYet(Year);
        Paging = Paging.Of(Part, await missing.CountAsync(cancellation), 100);
        Rows = await missing.OrderBy(letter => letter.Commemoration!.OccurrenceOn).ThenBy(letter => letter.Id).Skip(Paging.Skip).Take(Paging.Size)
            .Select(letter => new Row(
                letter.Id, letter.CommemorationId, letter.Commemoration!.AnniversaryId, letter.Commemoration.Anniversary!.NameVi, letter.Commemoration.Anniversary.NameEn,
                letter.Commemoration.OccurrenceOn, letter.Addressee, letter.AddresseeEn, letter.Channel))
            .ToListAsync(cancellation);
    }

    /// <param name="On">The day of last year.</param>
    public sealed record Row(
        int Id, int CommemorationId, int AnniversaryId, string DayVi, string DayEn, DateOnly On, string NameVi, string? NameEn, LetterChannel Channel)
    {
        public string Name => Masthead.IsVietnamese ? NameVi : NameEn ?? NameVi;

        public string Day => Masthead.IsVietnamese ? DayVi : DayEn;
    }
}
