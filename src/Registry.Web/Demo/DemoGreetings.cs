using Registry.Domain.Associations;
using Registry.Domain.Commemorations;
using Registry.Domain.Greetings;
using Registry.Domain.Partners;
using Registry.Web.Features.Commemorations.Letters;

namespace Registry.Web.Demo;

/// <summary>Greetings to twelve consulates on their national days: last year's, this year's with two forgotten, and those that wait for approval.</summary>
internal sealed class DemoGreetings(DemoDesk desk, Association union, IReadOnlyList<Partner> partners, IReadOnlyList<Contact> contacts, LetterWriting writing)
{
    private const string Planner = "Nguyễn Hồng Vân";
    private const string Signer = "Võ Thành Lâm";
    private const int Forgotten = 2;
    private const int DaysAhead = 200;

    private static readonly string[] Countries = ["LA", "KH", "TH", "CN", "RU", "KR", "JP", "CU", "IN", "FR", "DE", "US"];

    /// <param name="planned">What is planned already; a day that has its letter gets no second one.</param>
    public IEnumerable<GreetingRound> Rounds(IReadOnlyCollection<Commemoration> planned, IReadOnlyCollection<Letter> written)
    {
        var greeted = written.Select(letter => letter.Commemoration!).Concat(planned.Where(one => one.Owner == union && one.Status == CommemorationStatus.Cancelled))
            .Select(one => (one.AnniversaryId, one.Year)).ToHashSet();
        var days = new[] { desk.Today.Year - 1, desk.Today.Year, desk.Today.Year + 1 }
            .SelectMany(year => Countries.Select(iso2 => (Iso2: iso2, Day: desk.Occurrence($"national-day/{iso2}", year))))
            .Where(one => !greeted.Contains((one.Day.Anniversary.Id, one.Day.Year)) && one.Day.IsVerified)
            .OrderBy(one => one.Day.Date).ToList();
        var (last, past) = (days.Where(one => one.Day.Year < desk.Today.Year).ToList(), days.Where(one => one.Day.Year == desk.Today.Year && one.Day.Date < desk.Today).SkipLast(Forgotten).ToList());
        var ahead = days.Where(one => one.Day.Date > desk.Today && one.Day.Date <= desk.Today.AddDays(DaysAhead)).ToList();
        foreach (var (title, chosen, isSent) in new[] { ($"Quốc khánh các nước năm {desk.Today.Year - 1}", last, true), ($"Quốc khánh các nước năm {desk.Today.Year}", past, true), ("Quốc khánh các nước sắp tới", ahead, false) })
            if (chosen.Count > 0)
                yield return Round(title, [.. chosen.Select(one => LetterTo(one.Iso2, CarrierOf(one.Day, planned, isSent)))], isSent);
    }

    private GreetingRound Round(string title, List<Letter> letters, bool isSent)
    {
        var first = letters.Min(letter => letter.Commemoration!.OccurrenceOn);
        var made = DemoDesk.Morning(isSent ? first.AddDays(-20) : desk.Today.AddDays(-3));
        var round = new GreetingRound(union, Guid.NewGuid(), title, Planner, made);
        foreach (var letter in letters)
            letter.JoinRound(round);
        round.Submit(Planner, made.AddDays(1));
        if (!isSent)
            return round;

        round.Approve(Signer, made.AddDays(2));
        foreach (var letter in letters)
            letter.Send(Planner, DemoDesk.Morning(letter.Commemoration!.OccurrenceOn.AddDays(-3)));
        return round;
    }

    private Letter LetterTo(string iso2, Commemoration carrier)
    {
        var partner = partners.First(one => one.Kind == PartnerKind.ConsulateGeneral && one.CountryIso2 == iso2);
        var contact = contacts.FirstOrDefault(one => one.PartnerId == partner.Id);
        var letter = new Letter(carrier, partner.Id, partner.NameVi, "both");
        letter.GoTo(contact);
        letter.SignBy(Signer, "Chủ tịch", "President");
        letter.GoBy(LetterChannel.Email, contact?.Email ?? partner.Email, null);
        writing.Write(letter, carrier, GreetingAddressee.Of(partner, contact));
        return letter;
    }

    private Commemoration CarrierOf(Domain.Anniversaries.Occurrence day, IReadOnlyCollection<Commemoration> planned, bool isSent)
    {
        if (planned.FirstOrDefault(one => one.Owner == union && one.AnniversaryId == day.Anniversary.Id && one.Year == day.Year && one.Status != CommemorationStatus.Cancelled) is { } there)
            return there;

        var (vi, en) = DemoTitles.Of(day, CommemorationForm.Letter);
        var carrier = desk.Propose(union, day, CommemorationForm.Letter, vi, en);
        if (isSent)
            return desk.Reported(carrier, "Đã gửi thư chúc mừng.");

        desk.FinishUntil(carrier, desk.Today);
        return carrier;
    }
}
