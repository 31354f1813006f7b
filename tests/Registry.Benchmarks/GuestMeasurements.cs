using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Registry.Benchmarks.Members;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;

namespace Registry.Benchmarks;

/// <summary>A list of 2,000 guests: how fast it opens and filters, and how fast 1,000 invitations are written.</summary>
internal static class GuestMeasurements
{
    private const int Guests = 2000;
    private const int Invited = 1000;
    private const double OpenLimit = 60;
    private const double SendLimit = 2;
    private const string Form = "main form[method=post]";

    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"];
    private static readonly string[] Names = ["Văn An", "Thị Bình", "Minh Châu", "Quốc Dũng", "Thu Hà", "Đức Khang", "Ngọc Lan", "Hữu Phước", "Thanh Sơn", "Mỹ Uyên"];

    public static async Task<IReadOnlyList<Measurement>> TakeAsync()
    {
        using var first = await RunningRegistry.StartAsync();
        first.Stop();
        var id = 0;
        await BenchmarkDatabase.WorkAsync(first.DataFolder, async db =>
        {
            id = await db.Commemorations.Where(plan => plan.Status == CommemorationStatus.Preparing && !db.Guests.Any(guest => guest.CommemorationId == plan.Id))
                .OrderBy(plan => plan.Date).Select(plan => plan.Id).FirstAsync();
            db.Guests.AddRange(Enumerable.Range(1, Guests).Select(number => Guest(id, number)));
            await db.SaveChangesAsync();
        });

        using var registry = await first.StartAgainAsync();
        using var planner = new Visitor(registry.Address);
        await planner.SignInAsync("planner@demo.test", RunningRegistry.Password);
        var list = $"/Commemorations/{id}/Guests";
        List<Measurement> figures = [];
        foreach (var (what, query) in new[]
            {
                ("opened", ""), ("its last page", "?page=40"), ("filtered by a name", "?q=tran+thi+binh"), ("filtered by group and answer", "?group=Nh%C3%B3m+3&answer=None"), ("at the door", "/Door"),
            })
        {
            var (median, best) = await Measurement.TimeAsync(() => planner.GetAsync(list + query), warmUps: 20);
            figures.Add(new($"a list of {Guests:N0} guests, {what}", median, "ms", query == "/Door" ? null : OpenLimit, $"at best {best:0.#} ms"));
        }

        var sent = await planner.TimeSavingAsync($"{list}/Sending/Invitation", Form, []);
        figures.Add(new($"{Invited:N0} invitations written and queued, the first time", sent / 1000, "s", SendLimit));
        return figures;
    }

    /// <summary>Half of them wait, so that so many are written to.</summary>
    private static Guest Guest(int planId, int number)
    {
        var guest = Registry.Domain.Commemorations.Guests.Guest.Typed(planId, new(string.Create(CultureInfo.InvariantCulture, $"{Families[number % 8]} {Names[number % 10]} {number}"))
        {
            Email = $"khach{number}@example.test",
            OrganisationVi = $"Sở, ban, ngành số {number % 40}",
            OfficeVi = "Giám đốc",
            OfficeEn = "Director",
            Language = number % 3 == 0 ? "both" : "vi",
            Group = $"Nhóm {number % 12}",
            Companions = number % 2,
        });
        guest.RankOwn(number % 90);
        if (number > Invited)
            guest.Wait(true);
        return guest;
    }
}
