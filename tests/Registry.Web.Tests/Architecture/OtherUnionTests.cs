using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Data.Acts;
using Registry.Data.Files;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Days;
using Registry.Domain.Greetings;
using Registry.Domain.Members;
using Registry.Domain.Members.Duplicates;
using Registry.Domain.Members.Exporting;
using Registry.Domain.Papers;
using Registry.Domain.Partners;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;
using Registry.Domain.Subscriptions;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Architecture;

/// <summary>A record of another union is not there, on every page that shows or changes one.</summary>
public sealed class OtherUnionTests
{
    /// <summary>Records that belong to everybody: the days of the world, and what administrators keep for all; or to one person, such as long work.</summary>
    private static readonly string[] Shared =
    [
        "/Administration/Categories/", "/Administration/Holidays/", "/Administration/Jobs/", "/Administration/Limits/", "/Administration/Notices/", "/Administration/Offices/", "/Administration/Outbox/", "/Administration/Reference/",
        "/Administration/Reminders/", "/Administration/Templates/", "/Anniversaries/", "/Agencies/", "/calendar/", "/feeds/",
        "/Administration/LabelSheets/", "/Administration/Profiles/Kind/", "/LegalDocuments/", "/Files/", "/Imports/", "/Programmes/Import/", "/card/", "/invitation/", "/subscribe/", "/Work/",
    ];

    [Fact]
    public async Task Every_page_of_a_record_answers_for_ours_and_hides_theirs()
    {
        await using var app = new RegistryApp();
        var (ours, theirs) = (await RecordsAsync(app, "Đồng Nai"), await RecordsAsync(app, "Khánh Hòa"));
        var asker = await app.SignedInAsync(Role.Administrator, ours.Union);
        await app.AddAsync([.. Enum.GetValues<Role>().Where(role => role != Role.Administrator).Select(role => new Grant { UserId = asker.UserId, AssociationId = ours.Union.Id, Role = role })]);

        List<string> wrong = [];
        foreach (var right in Rights.Table.Where(right => right.NeedsRecord && !Shared.Any(prefix => right.Pattern.StartsWith(prefix, StringComparison.Ordinal))))
        {
            using var own = await asker.GetAsync(ours.AddressOf(right.Pattern));
            using var foreign = await asker.GetAsync(theirs.AddressOf(right.Pattern));
            if (own.StatusCode == HttpStatusCode.NotFound || foreign.StatusCode != HttpStatusCode.NotFound)
                wrong.Add($"{right.Pattern}: ours {(int)own.StatusCode}, theirs {(int)foreign.StatusCode}");
        }

        Assert.Empty(wrong);
    }

    private static async Task<RecordsOfUnion> RecordsAsync(RegistryApp app, string place)
    {
        var union = await app.UnionAsync($"Liên hiệp các tổ chức hữu nghị tỉnh {place}");
        var person = await app.SignedInAsync(Role.Viewer, union);
        var now = app.Clock.GetUtcNow();
        return await app.InDatabaseAsync(async db =>
        {
            var owner = await db.Associations.SingleAsync(association => association.Id == union.Id);
            var congress = owner.Hold(1, CongressKind.Founding, 2020, 2025, null);
            var partner = new Partner(owner.Id, PartnerKind.ConsulateGeneral, $"Tổng Lãnh sự quán tại {place}", $"Consulate General in {place}", null);
            var day = new Anniversary(Day(place), now);
            db.AddRange(partner, day);
            await db.SaveChangesAsync();

            var subscription = new FeedSubscription(owner, partner.Id, "Lịch", "vi", System.Text.Encoding.UTF8.GetBytes(place), now);
            var act = new Act(ActKind.Import, owner.Id, 1, "Danh sách.xlsx", now, "", "");
            var layout = new ExportLayout(owner.Id, "Mẫu", [new(ExportField.FullName)]);
            var paper = new OutgoingPaper(owner, new(2027, 3, 1), 1, "TTr-LHHN", PaperTypes.Proposal, "Về việc ban hành Kế hoạch");
            db.AddRange(subscription, layout, act, paper);
            await db.SaveChangesAsync();
            var (commemoration, task, letter, guest) = await PlanAsync(db, new(owner, day.OccurrenceIn(2027)!, CommemorationForm.Letter, "Thư chúc mừng", null, now, "", ""), partner.Id);
            var (round, text) = await GreetingsAsync(db, owner, now);
            var (seat, holding) = await SeatAsync(db, owner.Id, place);
            return new RecordsOfUnion(owner, partner.Id, subscription.Id, commemoration, task, letter, person.UserId)
            {
                GuestId = guest,
                RoundId = round,
                DelegationId = await DelegationAsync(db, owner),
                OutgoingPaperId = paper.Id,
                TextId = text,
                ActId = act.Id,
                PairId = await PairAsync(db, owner.Id),
                ListId = await ListAsync(db, owner.Id),
                CongressId = congress.Id,
                SeatId = seat,
                HoldingId = holding,
                Member = await MemberAsync(db, owner, now),
                LayoutId = layout.Id,
                CardId = await CardAsync(db, owner.Id),
                Programme = await ProgrammeAsync(db, owner, now),
                Report = await ReportAsync(db, owner),
                PartnerFile = await FileAsync(db, owner.Id, partner.Id),
            };
        });
    }

    private static async Task<(int Id, int TaskId, int LetterId, int GuestId)> PlanAsync(RegistryDbContext db, Commemoration commemoration, int partner)
    {
        var task = commemoration.AddTask("Soạn thư", new DateOnly(2027, 6, 1), null, (date, _) => date);
        var letter = new Letter(commemoration, partner, "Tổng Lãnh sự", "vi");
        db.AddRange(commemoration, letter);
        await db.SaveChangesAsync();
        var guest = Guest.Typed(commemoration.Id, new("Khamphone Vongsa"));
        db.Add(guest);
        await db.SaveChangesAsync();
        return (commemoration.Id, task.Id, letter.Id, guest.Id);
    }

    private static async Task<(int RoundId, int TextId)> GreetingsAsync(RegistryDbContext db, Association owner, DateTimeOffset now)
    {
        var round = new GreetingRound(owner, Guid.NewGuid(), "Thư chúc mừng", "", now);
        var text = new GreetingText(owner.Id, null, null, "vi", "Thư chúc mừng", null, null, "Lời chúc");
        db.AddRange(round, text);
        await db.SaveChangesAsync();
        return (round.Id, text.Id);
    }

    private static async Task<(int SeatId, int HoldingId)> SeatAsync(RegistryDbContext db, int owner, string place)
    {
        var seat = new Seat(owner, BoardBody.Standing, "Chủ tịch", "Chair", 1, SeatNeed.Signing, 1);
        var holding = seat.Elect(new($"Phạm Quốc Hưng {place}"), new(new(2022, 9, 20)));
        db.Add(seat);
        await db.SaveChangesAsync();
        return (seat.Id, holding.Id);
    }

    private static async Task<int> DelegationAsync(RegistryDbContext db, Association owner)
    {
        var delegation = new SigningDelegation(owner);
        delegation.Describe(SigningCapacity.InPlaceOf, "Chủ tịch", "Lê Minh Nguyệt", "Phó Chủ tịch", null);
        delegation.Last(new(2027, 3, 1), new(2027, 3, 31), null);
        db.Add(delegation);
        await db.SaveChangesAsync();
        return delegation.Id;
    }

    private static async Task<(int CallId, int ReportId, int DifficultyId)> ReportAsync(RegistryDbContext db, Association owner)
    {
        var call = new ReportCall(owner, ReportPeriod.SixMonths, 2027, new(2027, 3, 1), ReportDeadline.Usual(ReportPeriod.SixMonths, 2027, WorkingCalendar.WeekdaysOnly));
        var report = new Report(call, owner);
        report.Raise([(null, "Thiếu kinh phí", null)]);
        db.AddRange(call, report);
        await db.SaveChangesAsync();
        return (call.Id, report.Id, report.Difficulties[0].Id);
    }

    private static async Task<(int ContactId, int AgreementId, int DutyId, int FileId)> FileAsync(RegistryDbContext db, int owner, int partner)
    {
        var contact = new Contact(partner, "Bounmy Phommachanh");
        var agreement = new Agreement(owner, AgreementKind.Memorandum, AgreementLevel.Organisation, "Bản ghi nhớ");
        var duty = agreement.Promise("Gửi báo cáo", new(2027, 6, 1), isTheirs: false);
        var scan = new StoredFile { Name = "ban-ky.pdf", ContentType = "application/pdf", KeptAt = default, KeptById = "" };
        db.AddRange(contact, agreement, scan);
        await db.SaveChangesAsync();
        var file = new AgreementFile(agreement.Id, scan.Id, "Bản ký", "vi");
        db.Add(file);
        await db.SaveChangesAsync();
        return (contact.Id, agreement.Id, duty.Id, file.Id);
    }

    /// <summary>An organisation, which has every page that a member can have.</summary>
    private static async Task<(int PersonId, int MembershipId, int ConsentId)> MemberAsync(RegistryDbContext db, Association owner, DateTimeOffset at)
    {
        var membership = new Membership(new("Công ty TNHH Suối Dầu", PersonKind.Organisation), owner.Id, MembershipClass.Official, null, default);
        var scan = new StoredFile { Name = "phieu.pdf", ContentType = "application/pdf", KeptAt = at, KeptById = "" };
        db.AddRange(membership, scan);
        await db.SaveChangesAsync();

        var consent = new Consent(membership.PersonId, "Mời họp", "01/2026", new(2026, 1, 2), null);
        consent.Attach(scan.Id);
        db.Add(consent);
        await db.SaveChangesAsync();
        return (membership.PersonId, membership.Id, consent.Id);
    }

    /// <summary>An issued programme with an activity and a file that shows what came of it.</summary>
    private static async Task<(int Id, int SectionId, int ActivityId, int EvidenceId)> ProgrammeAsync(RegistryDbContext db, Association owner, DateTimeOffset at)
    {
        var programme = new Programme(owner, ProgrammeKind.Plan, 2027, "Kế hoạch năm 2027", at, "", "");
        programme.RecordIssue("12/KH-LHHN", new(2027, 1, 5), at, "", "");
        var activity = new Activity(programme, new(programme, null, 1, "CÁC HOẠT ĐỘNG CỤ THỂ"), ActivityOrder.Room, "Họp mặt hữu nghị", "Quý I");
        var photo = new StoredFile { Name = "anh.jpg", ContentType = "image/jpeg", KeptAt = at, KeptById = "" };
        db.AddRange(activity, photo);
        await db.SaveChangesAsync();

        var evidence = activity.AddEvidence(photo.Id, photo.Name, photo.ContentType, 1, null, at, "");
        await db.SaveChangesAsync();
        return (programme.Id, activity.SectionId, activity.Id, evidence.Id);
    }

    /// <summary>A card of the member above.</summary>
    private static async Task<int> CardAsync(RegistryDbContext db, int associationId)
    {
        var person = await db.Memberships.Where(one => one.AssociationId == associationId && one.Person!.Kind == PersonKind.Organisation).Select(one => one.PersonId).FirstAsync();
        var card = new MemberCard(person, associationId, System.Security.Cryptography.RandomNumberGenerator.GetBytes(MemberCard.HashLength), "", new(2027, 3, 1));
        db.Add(card);
        await db.SaveChangesAsync();
        return card.Id;
    }

    private static async Task<int> ListAsync(RegistryDbContext db, int associationId)
    {
        var list = new SavedList(associationId, "Biết tiếng Lào", "q=an", "");
        db.Add(list);
        await db.SaveChangesAsync();
        return list.Id;
    }

    private static async Task<int> PairAsync(RegistryDbContext db, int associationId)
    {
        Membership[] twice = [.. Enumerable.Range(0, 2).Select(_ => new Membership(new Person("Phan Văn Ước"), associationId, MembershipClass.Official, null, default))];
        db.AddRange(twice);
        await db.SaveChangesAsync();
        var pair = new DuplicatePair(twice[0].PersonId, twice[1].PersonId, new(75, LikenessReasons.SameName), new(2027, 3, 15));
        db.Add(pair);
        await db.SaveChangesAsync();
        return pair.Id;
    }

    private static AnniversaryDetails Day(string name) => new()
    {
        NameVi = name,
        NameEn = name,
        Kind = AnniversaryKind.Partnership,
        Rule = AnniversaryRule.Fixed,
        Base = PartialDate.Parse("1967-06-24"),
        Source = "Biên bản ghi nhớ",
    };
}
