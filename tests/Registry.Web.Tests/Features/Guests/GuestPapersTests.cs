using System.Text;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Work;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Tests.Documents;

namespace Registry.Web.Tests.Features.Guests;

/// <summary>What is printed for a day with guests from many countries.</summary>
[Collection(PrintingGroup.Name)]
public sealed class GuestPapersTests
{
    private static readonly (string Name, string Own)[] Foreigners =
    [
        ("Bounmy Phommachan", "ບຸນມີ ພົມມະຈັນ"), ("Sok Dara", "សុខ ដារា"), ("Wiraya Srisuk", "วิรยา ศรีสุข"), ("Park Jihoon", "박지훈"),
        ("Chen Xiaoming", "陈晓明"), ("Andrei Sokolov", "Андрей Соколов"), ("Mohamed Al-Amin", "محمد الأمين"),
    ];

    [PrintingFact]
    public async Task Cards_badges_lists_letters_of_thanks_and_the_programme_carry_every_name_in_its_script()
    {
        await using var world = await WorldAsync();

        foreach (var (what, whom) in new[] { ("PlaceCards", "All"), ("Badges", "All"), ("Thanks", "Present"), ("Letters", "All") })
        {
            using var paper = await WorkAsync(world, what, whom);
            Check(paper, what, own: true);
        }

        foreach (var list in new[] { "Seating/Pdf", "Attendance/Pdf" })
        {
            using var paper = await FileAsync(world, list);
            Check(paper, list, own: false);
        }
    }

    [PrintingFact]
    public async Task The_programme_has_both_languages_the_partners_clock_and_who_fetches_whom_where_asked()
    {
        await using var world = await WorldAsync();

        using var plain = await FileAsync(world, "Agenda/Pdf");
        using var withFetching = await FileAsync(world, "Agenda/Pdf?fetching=true");
        using var english = await FileAsync(world, "Agenda/Pdf?language=en");

        Assert.Contains("08:30 – 08:45", plain.Text, StringComparison.Ordinal);
        Assert.Contains("10:30 – 10:45", plain.Text, StringComparison.Ordinal); // Seoul
        Assert.Contains("Diễn văn kỷ niệm", plain.Text, StringComparison.Ordinal);
        Assert.Contains("Commemorative address", plain.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trần Đình Khải", plain.Text, StringComparison.Ordinal);
        Assert.Contains("Trần Đình Khải (0905 000 000)", withFetching.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Diễn văn", english.Text, StringComparison.Ordinal);
    }

    private static async Task<GuestWorld> WorldAsync()
    {
        var world = await GuestWorld.CreateAsync();
        using var said = await world.Planner.SubmitAsync($"{world.List}/Invitation", ("Input.PartnerZone", "Asia/Seoul"), ("Input.Signer", "Võ Thành Lâm"), ("Input.SignerTitle", "Chủ tịch"));
        var guests = Foreigners.Select(one => Guest.Typed(world.Id, new(one.Name)
        {
            NameOwn = one.Own,
            Language = "both",
            FormVi = "Ngài",
            FormEn = "H.E.",
            OfficeVi = "Tổng Lãnh sự",
            OfficeEn = "Consul General",
            OrganisationVi = "Tổng Lãnh sự quán tại Thành phố Hồ Chí Minh",
            OrganisationEn = "Consulate General in Ho Chi Minh City",
            Companions = 1,
        })).ToList();
        foreach (var (index, guest) in guests.Index())
        {
            guest.SitAt($"{(index / 4) + 1}");
            guest.Invite(new(0, new(2027, 6, 24), new(8, 30)), null, DateTimeOffset.UnixEpoch);
            guest.Arrive(Guid.NewGuid(), isPresent: true, 1, DateTimeOffset.UnixEpoch, "");
        }

        var point = new AgendaItem(world.Id);
        point.Set(new(8, 30), new(8, 45), "Diễn văn kỷ niệm", "Commemorative address", "Ông Võ Thành Lâm", "Mr Võ Thành Lâm");
        var pickup = new Pickup(world.Id);
        pickup.Set(new(2027, 6, 23), new(15, 10), "Đoàn tỉnh Champasak", "Sân bay Tân Sơn Nhất", "Trần Đình Khải", "0905 000 000", "VN 920");
        await world.App.AddAsync([.. guests, point, pickup]);
        return world;
    }

    private static async Task<PrintedPaper> WorkAsync(GuestWorld world, string what, string whom)
    {
        using var asked = await world.Planner.SubmitAsync($"{world.List}/Papers", ("what", what), ("whom", whom));
        var item = await world.App.InDatabaseAsync(db => db.WorkItems.OrderByDescending(one => one.Id).FirstAsync());
        Assert.True(item.State == WorkItemState.Done, item.Result);
        return await KeptAsync(what, await world.Planner.Http.GetByteArrayAsync(new Uri(item.ResultAddress!, UriKind.Relative)));
    }

    private static async Task<PrintedPaper> FileAsync(GuestWorld world, string path) =>
        await KeptAsync(path, await world.Planner.Http.GetByteArrayAsync(new Uri($"{world.List}/{path}", UriKind.Relative)));

    private static async Task<PrintedPaper> KeptAsync(string name, byte[] bytes)
    {
        if (Environment.GetEnvironmentVariable("KEEP_PAPERS") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, string.Concat(name.Where(char.IsAsciiLetter)) + ".pdf"), bytes);
        return new(bytes);
    }

    private static void Check(PrintedPaper paper, string what, bool own)
    {
        var text = Plain(paper.Text + string.Concat(paper.Pages)); // readers order right-to-left words in two ways
        foreach (var one in Foreigners)
        {
            Assert.True(text.Contains(Plain(one.Name), StringComparison.Ordinal), $"{what}: {one.Name}");
            if (own)
                Assert.All(one.Own.Split(' '), word => Assert.True(text.Contains(Plain(word), StringComparison.Ordinal), $"{what}: {word}"));
        }

        Assert.All(paper.Fonts, font => Assert.True(font is { Embedded: true, Searchable: true }, $"{what}: {font.Name}"));
    }

    /// <summary>Without spaces, marks of direction and presentation forms, which readers add or take away.</summary>
    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC)
        .Where(letter => !char.IsWhiteSpace(letter) && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format));
}
