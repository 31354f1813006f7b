using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;

namespace Registry.Web.Demo;

/// <summary>The guests of the next ceremony: consuls, leaders of the province, friends; some have answered, one is asked again. Nobody of them exists.</summary>
internal sealed class DemoGuests(RegistryDbContext db, DateOnly today)
{
    private static readonly (string Form, string FormEn, string Name, string Office, string OfficeEn, string Organisation, string OrganisationEn, int Rank, string Group)[] Ours =
    [
        ("Ông", "Mr", "Nguyễn Hoàng Sơn", "Phó Chủ tịch", "Vice Chairman", "UBND tỉnh", "Provincial People's Committee", 210, "Lãnh đạo tỉnh"),
        ("Bà", "Ms", "Trần Thị Thu Hà", "Phó Chủ tịch", "Vice Chairwoman", "Hội đồng nhân dân tỉnh", "Provincial People's Council", 220, "Lãnh đạo tỉnh"),
        ("Ông", "Mr", "Lê Quang Huy", "Phó Chủ tịch", "Vice President", "Ủy ban MTTQ Việt Nam tỉnh", "Fatherland Front of the province", 230, "Lãnh đạo tỉnh"),
        ("Ông", "Mr", "Phạm Đức Thịnh", "Giám đốc", "Director", "Sở Ngoại vụ", "Department of Foreign Affairs", 400, "Sở, ngành"),
        ("Bà", "Ms", "Vũ Ngọc Lan", "Phó Giám đốc", "Deputy Director", "Sở Văn hóa, Thể thao và Du lịch", "Department of Culture, Sports and Tourism", 420, "Sở, ngành"),
        ("Ông", "Mr", "Đỗ Minh Khang", "Phó Giám đốc", "Deputy Director", "Sở Giáo dục và Đào tạo", "Department of Education and Training", 420, "Sở, ngành"),
        ("Ông", "Mr", "Hoàng Văn Tám", "Cựu chuyên gia tại Lào", "Former expert in Laos", "Hội hữu nghị Việt Nam – Lào", "Viet Nam – Laos Friendship Association", 700, "Hội viên"),
        ("Bà", "Ms", "Ngô Thị Mai", "Cựu lưu học sinh", "Alumna", "Hội hữu nghị Việt Nam – Nga", "Viet Nam – Russia Friendship Association", 700, "Hội viên"),
        ("Ông", "Mr", "Bùi Thế Vinh", "Tổng Giám đốc", "General Director", "Công ty CP Cao su Phước Tân", "Phuoc Tan Rubber JSC", 800, "Doanh nghiệp"),
        ("Bà", "Ms", "Lý Mỹ Dung", "Phóng viên", "Reporter", "Báo Đồng Nai", "Dong Nai Newspaper", 900, "Báo chí"),
    ];

    public async Task AddAsync(IEnumerable<Commemoration> commemorations, CancellationToken cancellation)
    {
        var coming = commemorations.Where(one => one.Date > today.AddDays(7) && !one.IsOver && one.Form is not (CommemorationForm.Letter or CommemorationForm.Propaganda))
            .OrderBy(one => one.Date).ToList();
        var next = coming.Find(one => one.Form is CommemorationForm.Ceremony or CommemorationForm.Reception) ?? coming.FirstOrDefault();
        if (next is null)
            return;

        var guests = await GuestsAsync(next, cancellation);
        db.Guests.AddRange(guests);
        db.Invitations.Add(Words(next));
        db.AgendaItems.AddRange(Agenda(next));
        db.Pickups.Add(Pickup(next));
        await db.SaveChangesAsync(cancellation);
        Send(next, guests);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<List<Guest>> GuestsAsync(Commemoration next, CancellationToken cancellation)
    {
        var contacts = await db.Contacts.Include(contact => contact.Office).Include(contact => contact.Partner)
            .OrderBy(contact => contact.Id).Take(9).ToListAsync(cancellation);
        List<Guest> guests = [.. contacts.Select(contact => Guest.Of(next.Id, contact))];
        foreach (var guest in guests)
            guest.Join("Đoàn Lãnh sự và đối tác");
        foreach (var (form, formEn, name, office, officeEn, organisation, organisationEn, rank, group) in Ours)
        {
            var guest = Guest.Typed(next.Id, new(name)
            {
                FormVi = form,
                FormEn = formEn,
                OfficeVi = office,
                OfficeEn = officeEn,
                OrganisationVi = organisation,
                OrganisationEn = organisationEn,
                Email = group == "Báo chí" ? null : $"khach{rank}.{name.Length}@dongnai.example",
                Group = group,
                Companions = rank < 300 ? 1 : 0,
            });
            guest.RankOwn(rank);
            guests.Add(guest);
        }

        foreach (var (guest, index) in guests.OrderBy(guest => guest.Precedence).Select((guest, index) => (guest, index)))
            guest.SitAt($"{(index / 8) + 1}");
        return guests;
    }

    /// <summary>All but four were written to a week ago; every fourth is silent.</summary>
    private void Send(Commemoration next, List<Guest> guests)
    {
        var sent = DemoDesk.Morning(today.AddDays(-7));
        foreach (var (guest, index) in guests.Take(guests.Count - 4).Select((guest, index) => (guest, index)))
        {
            guest.Invite(ToldFacts.Of(next), guest.Email, sent);
            db.GuestMessages.Add(new(guest.Id, MessageKind.Invitation, guest.Email is null, guest.Sequence, $"guest-{guest.Id}-{guest.Sequence}", sent, "Nguyễn Thị Hồng Vân"));
            var manner = (index % 3) switch { 0 => AnswerManner.Link, 1 => AnswerManner.Calendar, _ => AnswerManner.Phone };
            var said = sent.AddHours(20 + index);
            if (index % 4 != 3)
                guest.Take(new(index == 4 ? AnswerKind.Declined : index == 9 ? AnswerKind.Tentative : AnswerKind.Accepted, 0, manner, said, said, $"demo:{guest.Id}")
                {
                    ByName = manner == AnswerManner.Phone ? "Nguyễn Thị Hồng Vân" : null,
                });
        }

        guests[^1].Wait(true);
        db.StrangeAnswers.Add(new(StrangeReason.NoCalendar, "demo:words", sent.AddDays(3)) { Sender = "van.phong@dai-hoc.example", Subject = "V/v mời dự lễ kỷ niệm" });
        db.StrangeAnswers.Add(new StrangeAnswer(StrangeReason.SenderDiffers, "demo:strange", sent.AddDays(2))
        {
            Sender = "thu.ky@consulate-la.example",
            Attendee = guests[0].Email,
            Subject = "Accepted: " + next.TitleEn,
            Answer = AnswerKind.Accepted,
            Sequence = guests[0].Sequence,
            SaidAt = sent.AddDays(2),
        }.Belong(next.Id));
    }

    private static Invitation Words(Commemoration next)
    {
        var invitation = new Invitation(next.Id);
        invitation.SignBy("Võ Thành Lâm", "Chủ tịch", "President");
        invitation.Ask("Trang phục lịch sự", "Business attire", "Văn phòng Liên hiệp, 0251 000 0000", "Asia/Seoul");
        invitation.Bound(next.Date.AddDays(-5), [7, 3, 1], 30);
        return invitation;
    }

    private static IEnumerable<AgendaItem> Agenda(Commemoration next)
    {
        (int Minutes, int Length, string Vi, string En, string? Speaker)[] points =
        [
            (-30, 30, "Đón khách", "Welcoming of guests", null),
            (0, 5, "Chào cờ, tuyên bố lý do, giới thiệu đại biểu", "Anthems, opening, introduction of guests", null),
            (5, 15, "Diễn văn kỷ niệm", "Commemorative address", "Ông Võ Thành Lâm, Chủ tịch Liên hiệp"),
            (20, 10, "Phát biểu của Tổng Lãnh sự", "Address by the Consul General", null),
            (30, 30, "Chương trình văn nghệ “Giai điệu Hữu nghị”", "“Melodies of Friendship”, a musical programme", null),
            (60, 60, "Tiệc trà", "Tea reception", null),
        ];
        var start = next.StartsAt ?? new(8, 30);
        foreach (var (minutes, length, vi, en, speaker) in points)
        {
            var item = new AgendaItem(next.Id);
            item.Set(start.AddMinutes(minutes), start.AddMinutes(minutes + length), vi, en, speaker, speaker is null ? null : "Mr Võ Thành Lâm, President of the Union");
            yield return item;
        }
    }

    private static Pickup Pickup(Commemoration next)
    {
        var pickup = new Pickup(next.Id);
        pickup.Set(next.Date.AddDays(-1), new(15, 10), "Đoàn tỉnh Champasak", "Sân bay Tân Sơn Nhất, ga quốc tế", "Trần Đình Khải", null, "Xe 16 chỗ 60A-000.00, chuyến VN 920");
        return pickup;
    }
}
